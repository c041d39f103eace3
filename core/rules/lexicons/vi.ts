import type { FactLexicon } from './role.ts';

export const vietnameseFacts: FactLexicon = {
  language: 'vi',
  phrases: {
    measure: {
      count: 'số|số lượng|tổng số|lượng|sản lượng|số lượt|số lần|khối lượng|tổng|số người|số hộ|số vụ|số ca|số cơ sở',
      share: 'tỷ lệ|tỉ lệ|phần trăm|%|tỷ trọng|tỉ trọng|mức độ|độ phủ|tốc độ tăng|tỷ suất|độ bao phủ|tỉ suất',
      ratio: 'hệ số|chỉ số|tốc độ|năng suất|hiệu suất|vòng quay|mật độ',
      time: 'thời gian|thời hạn|số ngày|số giờ|tuổi|số phút|lead time|tiến độ',
      money: 'doanh thu|doanh số|lợi nhuận|chi phí|thu nhập|giá trị|ngân sách|giá',
      score: 'điểm|điểm số|xếp hạng|đánh giá|nps|csat',
      index: 'mức|mức độ|chỉ số|chỉ tiêu',
      quantity: 'trung bình|bình quân|tăng trưởng|diện tích|công suất|quy mô|tổng sản phẩm|gdp|kim ngạch',
    },
    thing: {
      'outcome + financial finance itself':
        'lợi nhuận|biên lợi nhuận|dòng tiền|roi|lãi|tỷ suất (sinh lời|lợi nhuận)|lợi nhuận sau thuế|roe|roa|ebitda|biên lãi gộp|hệ số thanh toán|casa|nim|vốn chủ sở hữu|thặng dư vốn',
      'outcome + customer service itself':
        'hài lòng|mức độ hài lòng|sự hài lòng|độ hài lòng|trung thành|giữ chân khách hàng|quay lại|tái ký|khách hàng quay lại|gia hạn|tín nhiệm',
      'outcome + customer sales itself':
        'khách hàng mới|thị phần|chuyển đổi|tỷ lệ chuyển đổi|người dùng|lượt truy cập|lượt tải|hợp đồng mới|hợp đồng|đơn hàng mới|khách hàng tiềm năng|người theo dõi|tương tác|nhận diện thương hiệu|đơn hàng thành công|điểm bán|chốt đơn|tỷ lệ chốt|lượt thích|lượt xem|lượt tiếp cận|khách quay lại|hợp đồng ký mới|khách hàng thân thiết|đại lý|độ phủ|mở email|tỷ lệ mở email|mua lại|khách hàng mua lại|lượng truy cập|độ nhận biết|hội viên|thành viên mới|người đăng ký|lượt đặt phòng|lượt khách|công suất phòng|lượt tham quan|hành khách|lượt bạn đọc|bạn đọc|khán giả|người xem|lượt chia sẻ|hợp đồng thắng thầu|trúng thầu|khách đặt lại|đơn đặt hàng|khách hàng (đăng ký|kích hoạt|trung thành|giới thiệu)|thuê bao|nhập học|trích dẫn',
      'outcome + financial sales itself':
        'doanh thu|doanh số|thu nhập|thu ngân sách|kim ngạch|kim ngạch xuất khẩu|giá trị sản xuất|vốn đầu tư|lương bình quân|huy động vốn|tổng doanh thu|gdp bình quân|thu nhập bình quân|tổng thu|doanh thu thuần|fdi|vốn fdi|thu thuế|xuất khẩu hàng hóa|thặng dư thương mại|thặng dư|bán lẻ|adr|giá phòng|tiền thu|số thu|thu phí|thu hồi nợ|học phí thu|phí bảo hiểm|giá trị đơn hàng|giá trị hợp đồng|hóa đơn trung bình|dư nợ cho vay|dư nợ tín dụng|tiền gửi|huy động|tài trợ|quyên góp|thu từ|đơn hàng trung bình|tiền bán',
      'outcome - customer service itself':
        'khiếu nại|phàn nàn|rời bỏ|hủy đơn|trả hàng|tố cáo|đổi trả|trả lại|hủy hàng|hoàn hàng|mất khách|đánh giá xấu|hủy hợp đồng|khiếu kiện|rời mạng|hủy phòng|hủy lịch|hủy dịch vụ|rời đi|mất đơn|không đến khám|khách bỏ đi|cuộc gọi nhỡ|giỏ hàng bị bỏ|đánh giá 1 sao|phản ánh tiêu cực|kiện tụng|phòng trống|mặt bằng trống|đơn bị hủy|trả phòng sớm|đơn hoàn',
      'outcome - customer safety itself':
        'tai nạn|hộ nghèo|nghèo|thất nghiệp|tử vong|suy dinh dưỡng|bệnh|tội phạm|ô nhiễm|cháy nổ|phát thải|sự cố|sinh con thứ 3|bội chi|lạm phát|cpi|tiêu dùng|bỏ học|thất thoát|thiếu hụt|tệ nạn|trộm cắp|ma túy|tảo hôn|mù chữ|ngập lụt|khí thải|tử vong mẹ|người nghèo|hộ cận nghèo|thiếu việc làm|nhập siêu|nhiễm khuẩn|thiệt hại|tổn thất|ùn tắc|tiêu hao|tiêu tốn năng lượng|dịch bệnh|chỉ số giá tiêu dùng|nhập viện lại|tái nhập viện|tái phạm|biến chứng|sinh non|nhẹ cân|thấp còi|béo phì|hút thuốc|sốt xuất huyết|lao phổi|hiv|dịch|lưu ban|bạo lực|xâm hại|bắt nạt|lừa đảo|cướp|đuối nước|ngập|cháy rừng|phá rừng|rác thải|rác thải nhựa|bụi mịn|tiếng ồn|xả thải|thuốc bảo vệ thực vật|kháng sinh|tấn công mạng|lộ dữ liệu|va chạm|người chết|người bị thương|nạn nhân|nợ môn|điện tiêu thụ|tiêu thụ (điện|nước|nhiên liệu|năng lượng)|ổ gà|ly hôn|mổ lấy thai|loét',
      'outcome + customer service':
        'dân cư|người dân|dân số|bảo hiểm y tế|nước sạch|nước hợp vệ sinh|nông thôn mới|che phủ rừng|che phủ|gia đình văn hóa|lao động qua đào tạo|đạt chuẩn|việc làm|doanh nghiệp mới|doanh nghiệp|doanh nghiệp mới được thành lập|gdp|tổng sản phẩm|tăng trưởng|xã đạt chuẩn|xã|trường đạt chuẩn|năng suất lao động|lương thực|tuổi thọ|đô thị hóa|phủ sóng|bao phủ|tiêm chủng|tốt nghiệp|đạt chuẩn quốc gia|thu gom|tái chế|đổi mới công nghệ|chuyển đổi số|trực tuyến|qua đào tạo|sinh viên|đô thị|thu hút đầu tư|học viên|đồng bào|tfp|bảo hiểm xã hội|phổ cập|hộ dùng điện|xử lý chất thải|nước thải|môi trường|tốc độ tăng trưởng|tăng trưởng kinh tế',
      'outcome + learning people itself':
        'gắn kết|mức độ gắn kết|nhân viên hài lòng|giữ chân nhân viên|giữ chân nhân sự',
      'outcome - learning people itself':
        'nghỉ việc|tỷ lệ nghỉ việc|biến động nhân sự|vắng mặt|đi trễ|đi muộn|nghỉ không phép|bỏ việc',
      'process - process service itself':
        'thời gian phản hồi|thời gian xử lý|thời gian chờ|thời gian giao hàng|thời gian giải quyết|thời gian đáp ứng|thời gian tuyển dụng|quá hạn|trễ hạn|chậm tiến độ|tồn đọng|chậm trễ|thời gian hoàn thành|thời gian trung bình|thời gian giao|thời gian chờ đợi|thời gian (chuyển đổi|thay khuôn|nằm viện|sửa chữa|khắc phục|thông quan|duyệt|chuẩn bị|quay vòng|đặt hàng)|số ngày (tồn kho|nằm viện|thu tiền)|hồ sơ trễ|danh sách chờ|hàng đợi|chờ khám|ngày nằm viện',
      'process - process production itself':
        'lỗi|sai sót|phế phẩm|hàng lỗi|sản phẩm lỗi|hỏng|ngừng máy|thời gian dừng|hao hụt|tồn kho|vi phạm|gián đoạn|downtime|hàng hủy|phế liệu|lỗi sản phẩm|sự cố|thời gian chết|trả về|không đạt|hư hỏng|thất bại|vỡ|bể|phế|hàng tồn|quá date|cận date|chạy rỗng|xe chạy rỗng|hao phí|tiêu hao nguyên liệu|sự cố máy|dừng chuyền|dừng máy|làm lại|tái chế lại|sai lệch|chênh lệch kiểm kê|nhầm hàng|giao nhầm|thiếu hàng|hết hàng|đứt hàng|nhiễm bẩn|tế bào soma|sâu bệnh|cỏ dại|lỗ hổng bảo mật|bug|trùng lặp|thu hồi sản phẩm|thất thoát nước|rò rỉ|tổn thất điện năng|chuyến bay chậm|chậm chuyến',
      'process + process production itself':
        'năng suất|hiệu suất|công suất|hiệu quả|sẵn sàng|uptime|vòng quay|tiết kiệm|tự động hóa|khai thác|thời gian hoạt động của hệ thống|thời gian hoạt động|sản lượng sữa|tỷ lệ nảy mầm|tỷ lệ đẻ|tỷ lệ thụ thai|tăng trọng|công suất sử dụng|tỷ lệ lấp đầy|lấp đầy|hệ số sử dụng|oee|tải trọng|tái sử dụng|số hóa|vòng quay hàng tồn kho|vòng quay bàn',
      'process + process quality itself':
        'đúng hạn|đúng tiến độ|đúng thời hạn|chính xác|độ chính xác|tuân thủ|chất lượng|hoàn thành|tỷ lệ hoàn thành|tích hợp|thành công|đạt yêu cầu|đầy đủ|giải quyết|sla|giao hàng đúng hạn|hoàn thành kế hoạch|đáp ứng|viếng thăm đúng tuyến|đúng tuyến|đủ lượng|độ tin cậy|vệ sinh|rửa tay|vệ sinh tay|truy xuất|khỏi bệnh|phát hiện|đúng lần đầu|sẵn hàng|trưng bày|đúng giờ|chuyên cần|lên lớp|trả kết quả|công khai|bảo trì phòng ngừa|đáp ứng đơn hàng|thực hiện kế hoạch',
      'process - financial finance itself':
        'chi phí|giá thành|công nợ|nợ xấu|nợ phải thu|chi tiêu|giá vốn|chi ngân sách|nợ công|nợ|vượt ngân sách|chi phí nhân sự|chi phí sản xuất|chi phí tuyển dụng|nợ quá hạn|nợ đọng|giá mua|thời gian hoàn vốn|nợ khó đòi|chi phí (nhân công|vận hành|logistics|vận chuyển|bảo trì|điện|nguyên liệu|quảng cáo|bán hàng|quản lý|trên|mỗi)|quỹ tiền lương|lãi vay|tỷ lệ nợ|bội chi ngân sách|thâm hụt|chiết khấu|giá vốn hàng bán|phí phạt|chi phí phát sinh|hàng tồn kho',
      'input + learning people':
        'nhân viên|nhân sự|lao động|cán bộ|tuyển dụng|biên chế|chuyên gia|đội ngũ|công chức|viên chức|đảng viên|bác sĩ|y tá|điều dưỡng|giáo viên|giảng viên|kỹ sư|cộng tác viên|thực tập sinh|hộ sinh|dược sĩ|kỹ thuật viên|công nhân|thợ( hàn| điện| may)?|tài xế|lái xe|nhân viên bảo vệ|đầu bếp|thu ngân|kế toán viên|lập trình viên|nhà thiết kế|chuyên viên|trưởng nhóm|trưởng phòng|quản lý cấp trung|hướng dẫn viên|huấn luyện viên|nghiên cứu viên|tiến sĩ|thạc sĩ|tư vấn viên|điện thoại viên|tổng đài viên|tình nguyện viên|biên tập viên|phóng viên|thủ thư|nhân lực|nguồn nhân lực|quân số|định biên|vị trí tuyển dụng|giờ công|ngày công|giám sát viên|kiểm toán viên|kiểm soát viên|chiến sĩ|dân quân|cán bộ (y tế|nữ|trẻ|quản lý)|nhân viên chính thức|ứng viên nội bộ|đội trưởng',
      'input - learning people itself': 'làm thêm|tăng ca|giờ làm thêm',
      'input + financial finance':
        'ngân sách|kinh phí|vốn|đầu tư|thiết bị|vốn đầu tư công|giải ngân|giường bệnh|phòng học|máy móc|vốn đối ứng|trang thiết bị|xe cứu thương|máy tính|cơ sở vật chất|diện tích kho|đội xe|phòng thí nghiệm|quỹ đất',
      'activity + process project':
        'cuộc họp|họp|hội thảo|hội nghị|sự kiện|báo cáo|bài viết|bài đăng|chiến dịch|tài liệu|kế hoạch|dự án|chương trình|quy trình|cuộc gọi|khảo sát|kiểm tra|đề án|đề tài|tin bài|quảng cáo|nội dung|bài|hoạt động|tham gia|giao lưu|nghiên cứu|thuyết trình|gặp gỡ|buổi|hệ thống|dashboard|văn bản|nghị quyết|lớp|viếng thăm|tuyên truyền|hội thi|cuộc thi|phong trào|bản tin|video|phương án|quy chế|chiến lược|tài khoản|fanpage|livestream|gian hàng|hội chợ|thông tin|các bước|cẩm nang|mô hình|phần mềm|ứng dụng|website|nền tảng|cuộc hẹn|lịch hẹn|báo giá|chào giá|bài giảng|email gửi|email|tọa đàm|toạ đàm|diễn tập|triển lãm|lễ hội|tham quan|sinh hoạt chuyên đề|chuyên đề|tiểu phẩm|phóng sự|thông cáo( báo chí)?|tờ rơi|áp phích|pano|băng rôn|tham luận|ấn phẩm|sổ tay|biên bản|(đợt|cuộc) (kiểm tra|thanh tra|khảo sát|diễn tập|giám sát)|thanh tra|tuần tra|thử nghiệm|bản thiết kế|bản thảo|cuộc gặp|chuyến (thăm|công tác|đi)|phiên họp|lễ ký kết|gọi điện|cuộc gọi tư vấn|phỏng vấn|podcast|bản đồ|giáo trình|giáo án|nội quy|điều lệ|quy định nội bộ|đề cương|tiết dạy|dự giờ|tin nhắn|đối thoại|tiếp xúc cử tri|tiếp công dân|ngày hội|team building|demo|kịch bản|biểu mẫu|kiểm kê|đánh giá nội bộ|kiểm toán nội bộ',
      'activity + learning learning':
        'đào tạo|khóa học|khóa đào tạo|khoá học|tập huấn|chứng chỉ|buổi đào tạo|học tập|bồi dưỡng|giờ học|giờ đào tạo|lớp học|lớp tập huấn|huấn luyện|thực tập|kèm cặp|chứng nhận nội bộ',
      'output 0 customer service':
        'yêu cầu|hồ sơ|đơn|đơn hàng|lượt khám|lượt|cuộc gọi đến|ticket|vụ việc|kết hôn|khai sinh|khai tử|cuộc gọi khẩn cấp|ca cấp cứu|phản ánh|thông báo tiếp nhận|tờ khai|trường hợp',
      'output + customer service':
        'khách hàng|bệnh nhân|học sinh|sản phẩm|dịch vụ|khách du lịch|du khách|khách|sản lượng|hộ|hộ gia đình|đơn vị sản phẩm|công trình|nhà ở|km đường|xuất khẩu|ứng viên|cv|hồ sơ ứng viên',
    },
    people: {
      staff: 'nhân viên|nhân sự|cán bộ|đội ngũ|quản lý|phòng ban|công chức',
      client: 'khách hàng|người dùng|người dân|dân cư|bệnh nhân|học sinh|đối tác|hộ|trẻ em|công dân|doanh nghiệp',
    },
    state: {
      served:
        'được xử lý|đã xử lý|được giải quyết|hoàn thành|được cấp|giao|được giao|bán|bán ra|được phục vụ|cung cấp|tiếp nhận và xử lý|ký kết|được sử dụng',
      received: 'nhận được|tiếp nhận|gửi đến|đến',
      trained: 'được đào tạo|được tuyển|tuyển mới|qua đào tạo|có chứng chỉ',
      timely: 'đúng hạn|đúng tiến độ|trong vòng|kịp thời|đúng giờ|trước hạn|trong ngày|đúng thời hạn',
      good: 'thành công|đạt|đạt chuẩn|hài lòng|đúng|chính xác|có việc làm|hoạt động|hợp vệ sinh|tốt|có việc làm ổn định|được duyệt|đạt yêu cầu|tham gia|được tiêm chủng|sử dụng|có điện|kiên cố',
      bad: 'lỗi|quá hạn|trễ|chậm|sai|hỏng|không đạt|bị từ chối|vi phạm|thất bại|nghèo|chưa|không có|bị hủy|bị trả|không đúng hạn|chậm trễ|bị lỗi|bị khiếu nại|rời|bỏ|hủy|huỷ|bị trễ|không (bán được|đến|tham gia|trả|sử dụng|phép|hoạt động|qua kiểm tra|đạt yêu cầu|hoàn thành)|trống|tồn|hết hạn|hư|mất|thất lạc|dở dang|chậm nộp|quá tải|bị bỏ|bị kiện|trả về|bị ốm|tái nghèo|chưa (xử lý|giải quyết|có việc làm|tiêm|thanh toán|hoàn thành)',
      felt: 'hài lòng|đánh giá|cảm thấy',
      done: 'ban hành|triển khai|đưa vào|vận hành|được phê duyệt|ký',
    },
    verb: {
      make: 'tổ chức|thực hiện|xây dựng|triển khai|soạn thảo|lập|viết|đăng|tham gia|đào tạo|tuyển dụng|tuyển|nghiên cứu|thiết kế|phát triển|báo cáo|chuẩn bị|tiến hành|kiểm tra|phối hợp|cập nhật|lên kế hoạch|viếng thăm|thăm|tuyên truyền|vận động|ghi nhận|lập kế hoạch|rà soát|thống kê|kiểm kê|chăm sóc khách hàng|áp dụng|gọi điện|gặp gỡ|đăng bài|quay video|biên soạn|biên tập|phát tờ rơi|dọn dẹp|vệ sinh|bảo dưỡng|bảo trì|kiểm định|thu thập|phân tích|khảo sát|phỏng vấn|tiếp xúc|liên hệ|chào hàng|trình bày|thuyết trình|diễn tập|tập huấn|huấn luyện|hướng dẫn|bồi dưỡng|luân chuyển|phân công|điều động|sửa đổi|bổ sung|gửi|mời|trồng|họp|tọa đàm|giới thiệu|tìm kiếm|tham mưu|kết nối|đi thực tế|khám sàng lọc|làm việc với|biên dịch|số hóa hồ sơ|ra quân',
      give: 'cung cấp|phục vụ|giải quyết|xử lý|giao|bán|ký|tư vấn|hỗ trợ|đáp ứng|chăm sóc',
      raise: 'tăng|nâng|mở rộng|đẩy mạnh|gia tăng|tăng trưởng',
      better: 'nâng cao|cải thiện|tăng cường|thúc đẩy|phát huy|hoàn thiện|đổi mới',
      cut: 'giảm|hạ|cắt giảm|giảm thiểu|hạn chế|rút ngắn|ngăn chặn|không để|phòng ngừa|kéo giảm|xóa|xoá|đẩy lùi|tiết giảm|khắc phục',
      keep: 'duy trì|giữ|giữ vững|ổn định|bảo đảm duy trì',
      reach: 'đạt|đảm bảo|bảo đảm|hoàn thành|phấn đấu|có',
      start:
        'ra mắt|khởi công|hoàn thành|ban hành|khai trương|nghiệm thu|vận hành|đưa vào sử dụng|hoàn thiện|thay thế|lắp đặt|khánh thành|bàn giao|di dời|bổ nhiệm|xây mới|nâng cấp|thành lập|đóng cửa|sáp nhập|chuyển giao|chuyển sang|ký ban hành|phê duyệt|trình duyệt|nộp hồ sơ|đăng ký bảo hộ|mua sắm|trang bị|thi công|đấu thầu|tháo dỡ|sửa chữa|cải tạo|di chuyển|công bố|bầu|trao|phát hành|xin cấp',
      see: 'theo dõi|giám sát',
    },
    vague: {
      verb: 'cải thiện|nâng cao|đẩy mạnh|tăng cường|hỗ trợ|tối ưu|tối ưu hóa|thúc đẩy|phát triển|củng cố|hoàn thiện|phối hợp|tham gia|chú trọng|quan tâm|đổi mới|phát huy|góp phần|tạo điều kiện|khuyến khích|nâng cao năng lực|chăm lo|quảng bá|tích cực tham gia|hướng tới|đồng hành|hiện đại hóa|giữ gìn|xây dựng văn hóa|động viên|khích lệ|lan tỏa|tái cơ cấu|nỗ lực|phấn đấu trở thành|phát huy vai trò|kiện toàn|chấn chỉnh|siết chặt|tạo môi trường|tạo dựng|đa dạng hóa|đa dạng hoá|chuyên nghiệp hóa|hiện đại hoá|tối ưu hoá|đơn giản hóa|đơn giản hoá|minh bạch hóa|hợp lý hoá|cải tiến|cải cách|làm mới|thực hiện tốt|thực hiện nghiêm|giữ vững|gắn kết|liên kết|hợp tác|cổ vũ|truyền cảm hứng|lôi cuốn|bồi dưỡng|rèn luyện|nuôi dưỡng|ươm mầm|khơi dậy|định hướng|dẫn dắt|tham mưu|đóng góp|không ngừng|mở rộng quan hệ|tận dụng|ứng dụng rộng rãi|thích ứng|nâng tầm|nâng chất|làm chủ|tăng tính|đảm bảo tốt|bảo đảm tốt|trở thành|bứt phá|tạo đột phá|bám sát|theo sát|nắm bắt|thấu hiểu|lắng nghe|mang lại|đem lại',
      term: 'hiệu quả|kịp thời|đúng tiến độ|đúng hạn|chất lượng cao|chất lượng tốt|tốt|tốt hơn|nhanh|nhanh chóng|hợp lý|phù hợp|đầy đủ|chuyên nghiệp|thân thiện|ổn định|bền vững|đáng kể|thường xuyên|liên tục|linh hoạt|sáng tạo|chủ động|tích cực|thành công|rõ ràng|cao nhất|thấp nhất|càng sớm càng tốt|nếu có thể|toàn diện|đồng bộ|hiện đại|minh bạch|mạnh|nghiêm túc|đảm bảo chất lượng|theo yêu cầu|nhiều|một số|các loại|chu đáo|tận tình|nhiệt tình|lịch sự|tiên tiến|bài bản|mạnh mẽ|sâu rộng|tối ưu|cao hơn|tốt nhất|hợp lý hóa|trách nhiệm cao|chặt chẽ|sát sao|có trách nhiệm|hài hòa|đúng mực|nhịp nhàng|kịp tiến độ|ấn tượng|hấp dẫn|nghiêm chỉnh|gọn gàng|phát triển khá|dẫn đầu|hàng đầu|đáng tin cậy|tin cậy|một cách|hơn nữa|tốt nhất có thể|nhanh nhất|sớm nhất|nhanh nhất có thể|trong thời gian sớm nhất|đúng lúc|đúng thời điểm|đúng kế hoạch|đúng mức|đúng quy cách|đúng chuẩn|theo nhu cầu|khi có thể|định kỳ thường xuyên|lâu dài|lâu bền|ngày càng|đạt yêu cầu|đạt chất lượng|có chất lượng|có hiệu quả|hữu ích|hữu hiệu|thiết thực|sâu sắc|sâu sát|quyết liệt|triệt để|nghiêm minh|công tâm|thẳng thắn|cởi mở|hòa nhã|niềm nở|ân cần|chân thành|tận tâm|tâm huyết|cẩn thận|tỉ mỉ|kỹ lưỡng|chỉn chu|chính xác cao|trơn tru|suôn sẻ|thuận lợi|thuận tiện|tiện lợi|dễ dàng|dễ hiểu|dễ sử dụng|dễ chịu|ngon miệng|tươi ngon|khang trang|ngăn nắp|lành mạnh|an tâm|yên tâm|sôi nổi|phong phú|đặc sắc|độc đáo|nổi bật|điển hình|xuất sắc|đẳng cấp|tầm cỡ|đột phá|thông minh|hợp tình hợp lý|khá tốt|bền chặt|hài lòng tuyệt đối|tốt đẹp|nhanh gọn|gọn nhẹ|tinh gọn|năng động|nhạy bén|cầu tiến|gương mẫu|chuẩn mực|đúng đắn|thích hợp|thích đáng|thỏa đáng|xứng đáng|tối thiểu hóa|rộng rãi|rộng khắp|sâu rộng hơn|cao độ|không ngừng nghỉ|ở mức cao|ở mức tốt|mức cao|rõ rệt|thấp nhất có thể|lớn mạnh|phát triển mạnh|tương xứng|các loại hình|nhiều loại|một vài|số lượng lớn|khi cần thiết|an toàn tuyệt đối|tối đa có thể|vững chắc|vững mạnh|sạch sẽ|văn minh|thoải mái',
      noun: 'hiệu quả|sự phối hợp|văn hóa|tinh thần|uy tín|hình ảnh|nhận thức|tính chủ động|sự phát triển|kỷ luật|trách nhiệm|tinh thần trách nhiệm|thái độ|tinh thần đồng đội|lòng trung thành|ý thức|sự nhiệt tình|vai trò|tinh thần phục vụ|tinh thần làm việc|tác phong|phong cách|lề lối|nề nếp|nếp sống|đạo đức|phẩm chất|bản lĩnh|tính chuyên nghiệp|tính sáng tạo|tính kỷ luật|sự hài hòa|sự chuyên nghiệp|sự sáng tạo|sự minh bạch|sự đoàn kết|sự gắn kết|sự tin tưởng|sự tín nhiệm|sự hợp tác|sự chủ động|niềm tin|lòng tin|lòng yêu nghề|thương hiệu|vị thế|danh tiếng|sức cạnh tranh|tính cạnh tranh|sức hút|môi trường làm việc|bầu không khí|không khí làm việc|quan hệ đối tác|mối quan hệ|tầm nhìn|bản sắc|sự tiện lợi|tính bền vững|tính minh bạch|năng lực cạnh tranh',
      mild: 'trọng điểm|trọng yếu|chủ chốt|chủ lực|quan trọng|then chốt|chiến lược|tiềm năng|sâu|mạnh dạn',
    },
    defined: {
      named:
        'tiêu chuẩn|chuẩn|theo quy định|theo|quy định|iso|thang điểm|khảo sát|bảng điểm|sla|so với|quy chuẩn|tiêu chí',
    },
    joint: {
      purpose: 'để|nhằm|nhằm mục đích|phục vụ cho|góp phần|hướng tới',
      of: 'của|trên tổng|trong tổng',
      break: 'trong|tại|ở|với|cho|theo|từ|đến|bởi|về|trên|dưới|được|so|khi|sau|trước|qua|vào|đạt|có',
      and: 'và|hoặc|,|/',
    },
    money: {
      strong:
        'ngân sách|vốn|lương|tiền|đồng|vnđ|vnd|usd|thuế|bội chi|giải ngân|giá trị hợp đồng|kinh phí|giá bán|nhập siêu|quỹ lương|triệu đồng|tỷ đồng',
      weak: 'tài chính|thanh toán|đầu tư|giá trị|quỹ|giá|hợp đồng',
      never: 'báo cáo tài chính|bảng giá|đồng bộ|cộng đồng|hợp đồng|hội đồng|lao động|hoạt động|gia đình',
    },
    scale: { named: 'khảo sát|thang điểm|phiếu đánh giá|bảng hỏi|nps|csat|phiếu khảo sát|điểm đánh giá|đánh giá 360' },
    judged: {
      felt: 'hài lòng|gắn kết|chất lượng dịch vụ|chất lượng|thái độ|kỹ năng|năng lực|trải nghiệm|tinh thần|văn hóa|uy tín|hình ảnh|phản hồi|lòng trung thành|nps|csat',
    },
    punitive: {
      threat: 'phạt|xử phạt|trừ lương|cắt thưởng|kỷ luật|khiển trách|trừ điểm|khấu trừ|cảnh cáo|sa thải|đình chỉ',
    },
  },
};
