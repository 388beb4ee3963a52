import type { LanguagePack } from './pack';

/** Indonesian, Malay, Filipino, Vietnamese, Thai, Japanese, Korean, Chinese. */
export const EAST_ASIAN: readonly LanguagePack[] = [
  {
    language: 'id',
    praise: `keren* kerenn bagus* cantik* mantap* mantul ganteng* tampan indah* cakep* kece* lucu* manis* imut* hebat* luar biasa sempurna suka terbaik terkeren asik asyik
      oke gokil gemes gemas gemoy ayu anggun baik top inspiratif inspirasi cinta sayang idola favorit jos joss sip sipp pinter pintar`,
    reaction: `halo hai makasih terima kasih trims selamat pagi siang sore malam semangat sukses sehat hadir nyimak amin aamiin alhamdulillah subhanallah masyaallah masya allah
      insyaallah assalamualaikum waalaikumsalam wkwk wkwkwk wkwkwkwk haha hehe hihi iya ya tidak gak nggak wow wih wah waw ulang tahun salam bismillah gas gass gaskeun
      lanjut lanjutkan setuju betul bener benar singgah mampir`,
    media: 'foto fotonya gambar gambarnya video videonya postingan konten kontennya reels halaman profil',
    filler: `ini itu yang dan atau tapi di ke dari untuk dengan buat sama aku saya gue gw kamu kau lu kita kami dia nya banget bgt sekali sangat amat selalu
      sih deh dong nih kok lah kah juga aja lagi sudah udah masih semua apa gimana bagaimana betapa hari minggu dunia hidup hati kak kakak bang abang bro gan om
      tante mbak mba mas pak bu ibu say adik dek teman kawan guys yaa`,
    buying:
      'harga harganya berapa brp beli belinya order pesan ukuran size ongkir kirim toko dimana keranjang kuning diskon promo ready stok stock',
    complaint: 'penipu penipuan tipu bohong kecewa rusak palsu komplain jelek parah menyesal',
    promotion: `channel saya|channel aku|akun saya|akun aku|profil saya|profil aku|follow balik|folback|follback|follow akun|follow saya|saling follow|saling dukung|mampir ke|cek bio|link di bio|cek postingan|wa saya|hubungi
      saya|hubungi wa|hasilkan uang|penghasilan tambahan|dari rumah aja|slot gacor|gacor hari ini|pinjaman online|jasa followers`,
  },
  {
    language: 'ms',
    praise:
      'cantik* lawa* comel* hebat* terbaik mantap* padu power kacak bagus* menarik* indah* sedap* cun gempak osem sweet suka sayang best bestnya meletop hensem',
    reaction:
      'hai helo terima kasih tq tqvm tahniah syabas selamat pagi petang malam hadir sokong support semoga berjaya amin alhamdulillah masyaallah haha ya tak tidak wow done setuju betul singgah sapot',
    media: 'gambar gambarnya foto video post kandungan profil',
    filler:
      'ini itu yang dan atau tapi di ke dari untuk dengan saya aku kami kita awak kau dia sangat sekali amat betul memang selalu lah je juga lagi sudah dah masih semua apa macam mana hari minggu dunia hidup hati kak abang bro sis adik kawan weh nya',
    buying: 'harga berapa beli order tempah saiz pos penghantaran kedai mana kat beg kuning diskaun stok nak',
    complaint: 'penipu scammer tipu kecewa rosak palsu aduan teruk menyesal',
    promotion:
      'akaun saya|profil saya|saluran saya|follow saya|follow balik|jom follow|jana pendapatan|pendapatan pasif|kerja dari rumah|link di bio|wasap saya',
  },
  {
    language: 'fil',
    praise:
      'ganda maganda gandang pogi gwapo gwapa galing magaling ang husay mahusay astig lupet sarap bongga cute mahal idol lodi petmalu saya masaya grabe',
    reaction:
      'salamat kumusta magandang umaga gabi hapon ingat congrats oo opo hindi haha hahaha naks wow shet godbless mabuhay sanaol',
    media: 'larawan litrato video post picture',
    filler:
      'ang ng sa mga na pa po ko mo ka ako ikaw siya kami tayo ito yan iyan yun talaga sobra sobrang napaka naman lang din rin at pero kasi ano paano araw buhay puso ate kuya bes beshie mare',
    buying: 'presyo magkano bili bibili saan order size padala tindahan',
    complaint: 'manloloko scammer peke sira reklamo dismayado',
    promotion: 'channel ko|profile ko|page ko|follow nyo ako|follow back|pa follow|pa subscribe|kumita ng|extra income',
  },
  {
    language: 'vi',
    praise: `đẹp xinh tuyệt vời hay giỏi đỉnh chất dễ thương xuất sắc cute đáng yêu thích yêu mê xịn ngon tốt ngầu sang hoàn hảo thần thái tài năng đỉnh cao ấn tượng vui
      quyến rũ`,
    reaction:
      'chào hi cảm ơn cám chúc mừng thành công may mắn ủng hộ haha hihi vâng dạ ừ ok wow ôi trời ơi sinh nhật vẻ ngủ buổi sáng tối cố lên hóng chấm',
    media: 'ảnh hình video clip bài đăng trang',
    filler: `này kia đó là và hay của cho với trong ở từ để thì mà quá rất lắm thật sự luôn nhất ghê vậy thế nha nhé nè ạ à đi rồi cũng đã đang sẽ không tôi mình em anh chị bạn
      ơi cô chú mọi người ta nó các những một cái con nhìn thấy gì sao nào hôm nay ngày tuần đời tim bà ông shop bé trai gái nhiều`,
    buying: 'giá bao nhiêu nhiu tiền mua đặt hàng size ship cửa địa chỉ đâu giảm sale xin còn',
    complaint: 'lừa đảo giả hư hỏng thất vọng tệ hoàn trả khiếu nại dở',
    promotion:
      'kênh của mình|kênh mình|theo dõi mình|follow chéo|tương tác chéo|đăng ký kênh|kiếm tiền|việc làm tại nhà|thu nhập thụ động|link ở bio|inbox mình|liên hệ zalo',
  },
  {
    language: 'th',
    praise: `สวย หล่อ น่ารัก สุดยอด ดี เก่ง เยี่ยม ปัง เริ่ด เลิศ เท่ งาม แจ่ม เด็ด โคตร ชอบ รัก เจ๋ง สุด มาก มากๆ หอม อร่อย จึ้ง ฟิน ละมุน เป๊ะ สนุก ตลก ประทับใจ คิ้วท์ คิ้ว
      แซ่บ ออร่า ยอดเยี่ยม สดใส น่า`,
    reaction: 'สวัสดี ขอบคุณ ยินดีด้วย ยินดี สู้ๆ สู้ โชคดี อรุณสวัสดิ์ สุขสันต์วันเกิด ฮ่า ฮา อิอิ ว้าว โอ้ ใช่ ไม่ เป็นกำลังใจ กำลังใจ สาธุ กรี๊ด กรี้ด',
    media: 'รูป ภาพ คลิป วิดีโอ โพสต์ โพส เพจ ลุค',
    filler:
      'นี้ นี่ นั้น คือ เป็น อยู่ และ หรือ แต่ ที่ ของ ให้ กับ ใน จาก จัง จริง จริงๆ เลย ครับ คับ ค่ะ คะ ค่า จ้า จ๊ะ นะ น้า อะ อ่ะ ๆ ก็ ได้ มี พี่ น้อง ท่าน คุณ เธอ ผม ฉัน เรา หนู แม่ ทุกคน คน วันนี้ วัน มา ไป แล้ว ด้วย เอา กว่า ไหน อะไร ยังไง',
    buying: 'ราคา เท่าไหร่ เท่าไร ซื้อ สั่ง ไซส์ ขนาด ส่ง ร้าน ที่ไหน ตะกร้า ลดราคา พิกัด',
    complaint: 'โกง มิจฉาชีพ หลอก ผิดหวัง พัง ปลอม คืนเงิน ร้องเรียน แย่',
    promotion:
      'ช่องของฉัน|ช่องผม|ฝากช่อง|ฝากติดตาม|ฝากกดติดตาม|กดติดตามกลับ|ติดตามกลับ|หารายได้|รายได้เสริม|ลิงก์ในไบโอ|แอดไลน์|เครดิตฟรี',
  },
  {
    language: 'ja',
    praise: `かわいい 可愛い カワイイ かわい 可愛 素敵 すてき ステキ すごい 凄い スゴイ 綺麗 きれい キレイ 美しい 美人 最高 いいね いい 良い 良 かっこいい カッコイイ 格好いい 好き 大好き すき
      楽しい 楽しかった 素晴らしい すばらしい 尊い 天使 神 上手 美味しそう おいしそう 美味しい やばい ヤバい ナイス 面白い おもしろい 優しい うまい 癒やされ 癒され`,
    reaction:
      'ありがとう ございます ございました こんにちは こんばんは おはよう おめでとう 頑張って がんばって 応援 して います わーい わあ うん はい いいえ 笑 草 ww www 了解 お疲れ様 おつかれ よろしく お願いします',
    media: '写真 動画 画像 投稿 映像 ショート',
    filler:
      'この その あの これ それ は が を に で と も の な か よ ね ねー ぞ わ さん ちゃん 様 です ます でした ました だ だね すぎる 過ぎる すぎ とても めっちゃ めちゃ めちゃくちゃ 本当 ほんと 本当に 超 いつも 今日 毎日 私 僕 俺 あなた みんな 世界 人 ください たい すごく',
    buying: '値段 いくら 価格 買い 買いたい 購入 注文 サイズ 送料 どこ 店 割引 在庫',
    complaint: '詐欺 返金 偽物 壊れ がっかり 最悪 苦情 ひどい',
    promotion:
      '私のチャンネル|チャンネル登録お願い|フォローして|フォロバ|相互フォロー|相互登録|副業|稼げ|プロフィールのリンク|プロフから|ラインで',
  },
  {
    language: 'ko',
    praise: `예뻐 예쁘 예쁜 이뻐 이쁘 이쁜 멋져 멋지 멋있 멋진 대박 최고 귀여 귀엽 귀여워 사랑 사랑해 좋아 좋네 좋다 좋은 굿 짱 아름다 완벽 훌륭 쩐다 쩔어 미쳤 존예 존잘 여신 천사 잘생 재밌 재미 웃기 감동
      맛있 잘 좋 레전드`,
    reaction:
      '안녕하세요 안녕 감사합니다 감사 고마워 고맙 축하 축하해 축하드려 화이팅 파이팅 응원 ㅋ ㅋㅋ ㅋㅋㅋ ㅎ ㅎㅎ ㅎㅎㅎ ㅠㅠ ㅜㅜ ㄷㄷ 와 우와 헐 네 예 아니 오 굿모닝 생일 하트 인정',
    media: '사진 영상 비디오 게시물 포스트 짤',
    filler:
      '이 그 저 것 거 은 는 을 를 가 에 의 도 로 와 과 요 네요 어요 아요 해요 해 합니다 입니다 습니다 니다 다 네 너무 너무너무 정말 진짜 완전 참 항상 늘 오늘 매일 나 내 우리 너 님 언니 오빠 누나 형 여러분 하고 하는 한 있 어 아 음 게 지 고 세요 할 수 보 잘 네여 용 당',
    buying: '가격 얼마 구매 주문 사이즈 배송 어디 매장 할인 재고',
    complaint: '사기 사기꾼 환불 가짜 실망 최악 불만 고장',
    promotion: '제 채널|내 채널|맞팔|선팔|맞구독|구독해 주세요|팔로우해|프로필 링크|부업|재택|돈버는|카톡 주세요',
  },
  {
    language: 'zh',
    praise: `好看 好美 好 美 漂亮 太棒了 太棒 棒 喜欢 喜歡 爱了 爱 愛 可爱 可愛 厉害 厲害 帅 帥 赞 讚 优秀 優秀 完美 绝了 绝 絕 牛 牛逼 精彩 不错 不錯 女神 男神 仙女 美丽 美麗 迷人 温柔 有趣 好笑
      支持 最好 超美 顶 加分 感动 感動 惊艳 驚豔`,
    reaction:
      '谢谢 謝謝 感谢 感謝 恭喜 加油 你好 您好 早安 晚安 早上好 哈 哈哈 哈哈哈 哈哈哈哈 嗯 是 是的 对 對 不 哇 天啊 生日快乐 生日快樂 祝福 打卡 沙发 来了 路过',
    media: '照片 图片 圖片 视频 視頻 影片 作品 帖子 拍',
    filler:
      '这 這 那 个 個 的 了 是 在 和 也 都 很 太 真 真的 真是 非常 超 超级 好 更 最 又 就 还 還 啊 呀 呢 吧 吗 嗎 哦 喔 耶 我 你 您 他 她 它 们 們 大家 今天 每天 世界 人 姐 姐姐 哥 哥哥 小 什么 什麼 怎么 怎麼 多 一 有 到 得 地 看 你的 我的',
    buying: '价格 價格 多少钱 多少錢 买 買 购买 購買 下单 下單 尺码 尺寸 快递 运费 哪里 哪裡 店 折扣 现货 链接',
    complaint: '骗子 騙子 骗 诈骗 詐騙 假货 假貨 退款 失望 投诉 投訴 坏了 差评 垃圾',
    promotion:
      '我的频道|我的頻道|我的主页|互粉|互关|互關|加微信|加我微信|加赖|赚钱|賺錢|兼职|在家赚|投资机会|私信我|点击链接|主页链接',
  },
];
